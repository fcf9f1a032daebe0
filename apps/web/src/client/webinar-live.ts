import './live-webinar.js';
import './live-ask.js';
import './poll-ranking.js';
import './live-polls.js';
import './live-reactions.js';
