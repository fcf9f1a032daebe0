import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Delivered {
  readonly recipients: readonly string[];
  readonly headers: string;
  readonly text: string;
}

/** A mail server on loopback that keeps what it is given, and refuses whom it is told to refuse. */
export class MailServer {
  readonly delivered: Delivered[] = [];
  /** The reply code for everybody, say 451 or 550; 250 takes the mail. */
  answer = 250;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, _session, callback) =>
      callback(this.answer === 250 ? null : Object.assign(new Error('not now'), { responseCode: this.answer })),
    onData: (stream, session, callback) => {
      void buffer(stream).then((message) => {
        const [headers = '', ...text] = message.toString().split('\r\n\r\n');
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        this.delivered.push({ recipients, headers, text: text.join('\r\n\r\n') });
        callback();
      });
    },
  });

  /** Gives its address as a setting. */
  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', () => listening()));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
