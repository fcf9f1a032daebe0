/** What the first line of an export says of itself. */
export const FORMAT = 'guildhall-export-1';
