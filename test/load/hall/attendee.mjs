import { randomBytes } from 'node:crypto';
import WebSocket from 'ws';

export const now = () => performance.timeOrigin + performance.now();

let lastText = '';
let lastFrame = null;
/** Everybody in the hall hears the same text: it is parsed once. */
function parsed(text) {
  if (text !== lastText) [lastText, lastFrame] = [text, JSON.parse(text)];
  return lastFrame;
}

/** Somebody in the hall: a browser without account, with one socket that speaks Socket.IO by hand, as cheaply as it goes. */
export class Attendee {
  cookie = `guest=${randomBytes(16).toString('base64url')}`;
  /** When each frame came, since it was asked for anew. */
  frames = [];
  /** When each question became known, and how long after it was there, by its id. */
  questions = new Map();
  /** How many voters of each poll were told last, and when. */
  voters = new Map();

  constructor(origin, channel) {
    Object.assign(this, { origin, channel });
  }

  /** Connects and joins the channel; rejects when that takes more than 30 s. */
  connect() {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('not joined within 30 s')), 30_000);
      const address = `${this.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
      const socket = new WebSocket(address, { headers: { cookie: this.cookie }, perMessageDeflate: false });
      this.socket = socket;
      this.joined = (answer) => {
        clearTimeout(late);
        if (answer.ok) resolve();
        else reject(new Error(answer.message));
      };
      socket.on('message', (data) => this.hear(data.toString()));
      socket.on('error', (error) => (clearTimeout(late), reject(error)));
    });
  }

  hear(text) {
    if (text === '2') return this.socket.send('3');
    if (text.startsWith('0')) return this.socket.send('40');
    if (text.startsWith('40')) return this.socket.send(`420${JSON.stringify(['join', { channel: this.channel }])}`);
    if (text.startsWith('430')) return this.joined(JSON.parse(text.slice(3))[0]);
    if (text.startsWith('42')) this.take(...parsed(text.slice(2)));
  }

  take(event, frame) {
    const at = now();
    this.frames.push(at);
    if (event === 'events')
      for (const { question, at: happened } of frame.events)
        if (question && !this.questions.has(question))
          this.questions.set(question, { at, after: at - Date.parse(happened) });
    for (const [mark, { voters }] of Object.entries(frame.values ?? {})) this.voters.set(mark, { voters, at });
  }

  leave() {
    this.socket?.terminate();
  }

  /** The most frames in any second. */
  busiestSecond() {
    let most = 0;
    for (let from = 0, to = 0; to < this.frames.length; to++) {
      while (this.frames[to] - this.frames[from] >= 1000) from++;
      most = Math.max(most, to - from + 1);
    }
    return most;
  }
}
