import { DESKTOP } from '../support/browser.js';
import { walkThroughPages } from '../support/pages.js';

walkThroughPages('en', DESKTOP, true);
