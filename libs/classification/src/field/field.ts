import type { Language } from '@guildhall/kernel';
import { fieldNames } from './field.names.js';

/**
 * The fields of ISCED-F 2013 in their order: 11 broad ones of two digits, 29 narrow ones of three, 80 detailed ones of
 * four. Each begins with the digits of the one it lies within.
 */
export const fieldCodes = [
  ...(['00', '001', '0011', '002', '0021', '003', '0031'] as const),
  ...(['01', '011', '0111', '0112', '0113', '0114'] as const),
  ...(['02', '021', '0211', '0212', '0213', '0214', '0215'] as const),
  ...(['022', '0221', '0222', '0223', '023', '0231', '0232'] as const),
  ...(['03', '031', '0311', '0312', '0313', '0314', '032', '0321', '0322'] as const),
  ...(['04', '041', '0411', '0412', '0413', '0414', '0415', '0416', '0417', '042', '0421'] as const),
  ...(['05', '051', '0511', '0512', '052', '0521', '0522'] as const),
  ...(['053', '0531', '0532', '0533', '054', '0541', '0542'] as const),
  ...(['06', '061', '0611', '0612', '0613'] as const),
  ...(['07', '071', '0711', '0712', '0713', '0714', '0715', '0716'] as const),
  ...(['072', '0721', '0722', '0723', '0724', '073', '0731', '0732'] as const),
  ...(['08', '081', '0811', '0812', '082', '0821', '083', '0831', '084', '0841'] as const),
  ...(['09', '091', '0911', '0912', '0913', '0914', '0915', '0916', '0917'] as const),
  ...(['092', '0921', '0922', '0923'] as const),
  ...(['10', '101', '1011', '1012', '1013', '1014', '1015'] as const),
  ...(['102', '1021', '1022', '103', '1031', '1032', '104', '1041'] as const),
] as const;

/** A field of education and training: two, three or four digits. */
export type FieldCode = (typeof fieldCodes)[number];

const known: ReadonlySet<unknown> = new Set(fieldCodes);

export const isField = (code: unknown): code is FieldCode => known.has(code);

/** The name of a field; the code itself when it is none. */
export const fieldName = (code: string, language: Language): string =>
  isField(code) ? fieldNames[language][code] : code;
