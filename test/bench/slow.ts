import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line between browser and server. Everything that the browser opens (page, workers, service worker) shares it. */
export interface Line {
  /** Round trip, milliseconds; a new connection costs one more. */
  readonly roundTrip: number;
  /** Bits per second. */
  readonly down: number;
  readonly up: number;
}

/** Chrome's "Slow 4G": 150 ms, 1.6 Mbps down, 0.75 Mbps up. */
export const SLOW_4G: Line = { roundTrip: 150, down: 1.6e6, up: 0.75e6 };

export interface SlowLine {
  readonly port: number;
  /** Bytes that went down the line so far, headers included. */
  received(): number;
  close(): Promise<void>;
}

const PIECE = 1460;

/** A proxy on localhost that makes the way to `target` as long and as narrow as a line. */
export async function slowLine(target: number, line: Line): Promise<SlowLine> {
  const down = new Pipe(line.down, line.roundTrip / 2);
  const up = new Pipe(line.up, line.roundTrip / 2);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    near.setNoDelay(true);
    near.pause();
    setTimeout(() => {
      const far = connect(target, 'localhost');
      far.setNoDelay(true);
      up.join(near, far);
      down.join(far, near);
      for (const socket of [near, far]) {
        open.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          open.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
    }, line.roundTrip);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => down.carried,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

interface Lane {
  readonly to: Socket;
  readonly waiting: Buffer[];
}

/** One direction: pieces of all connections take turns, each as late as the rate and the delay say. */
class Pipe {
  carried = 0;
  private readonly bitsPerSecond: number;
  private readonly delay: number;
  private lanes: Lane[] = [];
  private freeAt = 0;
  private running = false;

  constructor(bitsPerSecond: number, delay: number) {
    this.bitsPerSecond = bitsPerSecond;
    this.delay = delay;
  }

  join(from: Socket, to: Socket): void {
    const lane: Lane = { to, waiting: [] };
    this.lanes.push(lane);
    from.on('data', (data: Buffer) => {
      for (let at = 0; at < data.length; at += PIECE) lane.waiting.push(data.subarray(at, at + PIECE));
      this.run();
    });
    from.on('close', () => (this.lanes = this.lanes.filter((each) => each !== lane)));
    from.resume();
  }

  private run(): void {
    if (this.running) return;
    this.running = true;
    this.freeAt = Math.max(this.freeAt, performance.now());
    this.turn();
  }

  /** Sends what the line could have carried by now, a piece a lane, then waits for the line. */
  private turn(): void {
    while (this.freeAt <= performance.now()) {
      const lane = this.lanes.find((each) => each.waiting.length > 0);
      const piece = lane?.waiting.shift();
      if (!lane || !piece) {
        this.running = false;
        return;
      }
      this.lanes = [...this.lanes.filter((each) => each !== lane), lane];
      this.freeAt += (piece.length * 8 * 1000) / this.bitsPerSecond;
      this.carried += piece.length;
      setTimeout(() => lane.to.writable && lane.to.write(piece), this.delay);
    }
    setTimeout(() => this.turn(), Math.max(1, this.freeAt - performance.now()));
  }
}
