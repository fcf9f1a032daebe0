import './vote.js';
import './live-thread.js';
import './reading.js';
import './related.js';
import './quote.js';
import './reply-draft.js';
import { makeCopyable } from './copy-code.js';
import { useShortcuts } from './shortcuts.js';

makeCopyable();
useShortcuts();
