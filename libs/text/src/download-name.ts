import { tidyLine } from './tidy.js';

const LONGEST = 100;
const forbidden = /[\\/:*?"<>|;%\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The name a file is downloaded under: what people call it, with the ending of what it is. */
export function downloadName(given: string, ext: string): string {
  const base = (given.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]{1,8}$/, '').replace(/\p{Surrogate}/gu, ' ');
  const plain = base.replace(forbidden, ' ').replace(/^[.\s]+/, '');
  return `${tidied(plain)}.${ext}`;
}

function tidied(name: string): string {
  try {
    return [...tidyLine(name)]
      .slice(0, LONGEST - 6)
      .join('')
      .trim();
  } catch {
    return 'file';
  }
}
