/** A publisher in the fewest words: the first of several, without what stands in brackets. `阿里研究院/CBNData` is 阿里研究院; '' stays ''. */
export function shortPublisher(publisher: string): string {
  return (publisher.split(/[/／(（]/)[0] ?? '').trim();
}
