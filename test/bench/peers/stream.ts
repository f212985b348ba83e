import { ASKED, yearOf, type Peer, type Work } from './peer.ts';

type Sum = (values: Float64Array) => number;

/** The floor: each query's columns read once and added up by a plain loop, nothing else. */
export function streamFloor(work: Work): Peer {
  return floorOf('stream floor', work, (values) => {
    let sum = 0;
    for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
    return sum;
  });
}

/** The same with four sums side by side: as fast as plain JavaScript reads memory. */
export function streamFloorOfFour(work: Work): Peer {
  return floorOf('stream floor, four sums', work, (values) => {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at + 3 < values.length; at += 4) {
      first += values[at] ?? 0;
      second += values[at + 1] ?? 0;
      third += values[at + 2] ?? 0;
      fourth += values[at + 3] ?? 0;
    }
    return first + second + third + fourth;
  });
}

function floorOf(name: string, work: Work, sumOf: Sum): Peer {
  const asked = yearOf(work, ASKED.year);
  const first = yearOf(work, ASKED.first);
  const before = yearOf(work, ASKED.before);
  const last = yearOf(work, ASKED.last);
  // Codes are read four bytes at a time: one by one would make the floor higher than it is.
  const { buffer, byteOffset, byteLength } = work.industry;
  const codes = new Int32Array(buffer, byteOffset, byteLength >> 2);
  const coded = () => sumOf(last) + wordsOf(codes);
  return {
    name,
    run: {
      Q1: () => sumOf(asked),
      Q2: coded,
      Q3: () => sumOf(first) + coded(),
      Q4: coded,
      Q5: coded,
      // Few belts reach the floor, so the year before is hardly touched.
      Q6: () => sumOf(last),
      Q7: () => sumOf(before) + coded(),
    },
  };
}

function wordsOf(words: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum ^= words[at] ?? 0;
  return sum;
}
