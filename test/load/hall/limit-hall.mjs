import http from 'node:http';
import { Server } from 'socket.io';

/** The limit: a bare Socket.IO server that tells everybody in a room at once what it was sent, to measure ours against. */
const server = http.createServer((request, response) => {
  if (request.method !== 'POST') return response.end('ready');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { channel, question } = JSON.parse(Buffer.concat(chunks).toString());
    const event = { sequence: 1, type: 'webinar.question-asked', at: new Date().toISOString(), webinar: '1', question };
    io.to(channel).emit('events', { channel, from: 0, to: 1, events: [event] });
    response.end('{}');
  });
});
const io = new Server(server, { perMessageDeflate: false, transports: ['websocket'] });
io.on('connection', (socket) =>
  socket.on('join', ({ channel }, answer) => {
    socket.join(channel);
    answer({ ok: true });
  }),
);
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('disconnect', () => process.exit(0));
