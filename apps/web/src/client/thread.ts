import './vote.js';
import './live-thread.js';
