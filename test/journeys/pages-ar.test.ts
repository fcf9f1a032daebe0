import { PHONE } from '../support/browser.js';
import { walkThroughPages } from '../support/pages.js';

walkThroughPages('ar', PHONE, false);
