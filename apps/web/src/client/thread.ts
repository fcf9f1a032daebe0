import './vote.js';
import './live-thread.js';
import './reading.js';
import './related.js';
import './quote.js';
<<<<<<< HEAD
import { useShortcuts } from './shortcuts.js';

useShortcuts();
=======
import './reply-draft.js';
>>>>>>> 940599e (web, search: Keep replies as drafts on the server; look for similar questions sooner; feeds of searches by date.)
