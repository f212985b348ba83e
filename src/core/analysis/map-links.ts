import gcoord from 'gcoord';

export const MAPS = ['amap', 'baidu', 'tencent', 'apple'] as const;
export type MapName = (typeof MAPS)[number];

/**
 * The address at which a map service shows a point (WGS-84 degrees), in the coordinates that it expects: GCJ-02 at 高德, 腾讯 and, in China, Apple; BD-09
 * at 百度. To 6 decimals (0.1 m); the conversions themselves are good to a few metres. Points outside China keep their coordinates.
 */
export function mapLinks(lon: number, lat: number, name: string): Readonly<Record<MapName, string>> {
  const mars = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02).map(fixed);
  const baidu = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.BD09).map(fixed);
  const [x = '', y = ''] = mars;
  const title = encodeURIComponent(name);
  return {
    amap: `https://uri.amap.com/marker?position=${x},${y}&name=${title}&coordinate=gaode&src=daitu`,
    baidu: `https://api.map.baidu.com/marker?location=${baidu[1] ?? ''},${baidu[0] ?? ''}&title=${title}&content=${title}&coord_type=bd09ll&output=html&src=webapp.daitu`,
    tencent: `https://apis.map.qq.com/uri/v1/marker?marker=coord:${y},${x};title:${title};addr:${title}&referer=daitu`,
    apple: `https://maps.apple.com/?ll=${y},${x}&q=${title}`,
  };
}

function fixed(degrees: number): string {
  return degrees.toFixed(6);
}
