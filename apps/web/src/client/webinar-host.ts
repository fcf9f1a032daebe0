import './host-desk.js';
