/** Milliseconds as a speaker reads them: `4:05`, `1:02:00`; what is overdrawn has a minus: `−0:30`. */
export function sayClock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  const said = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  return milliseconds < 0 && seconds > 0 ? `−${said}` : said;
}
