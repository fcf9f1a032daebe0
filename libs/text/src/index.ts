export { excerpt } from './excerpt.js';
export * from './input/tidied.js';
export { directionOf, guessLanguage, isLanguageTag } from './language.js';
export { close, renderMarkdown, warmUp } from './markdown.js';
export type { AttachmentPiece, Pieces, PreviewPiece } from './markdown.pieces.js';
export { passwordProblem, type PasswordProblem } from './password.js';
export { escapeHtml, plainText } from './plain-text.js';
export { slugify } from './slug.js';
export { TextRefused, tidyLine, tidyName, tidyText, type TextRefusal } from './tidy.js';
