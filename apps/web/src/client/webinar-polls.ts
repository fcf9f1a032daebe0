import './poll-desk.js';
