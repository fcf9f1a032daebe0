import { PHONE } from '../support/browser.js';
import { walkThroughPages } from '../support/pages.js';

walkThroughPages('fr', PHONE, true);
