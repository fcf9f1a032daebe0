import './live-webinar.js';
import './live-ask.js';
