/** The levels of the European Qualifications Framework, the lowest first. */
export const eqfLevels = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type EqfLevel = (typeof eqfLevels)[number];

export const isEqfLevel = (level: unknown): level is EqfLevel => (eqfLevels as readonly unknown[]).includes(level);
