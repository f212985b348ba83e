const STYLE = `:root{color-scheme:light dark}
body{margin:0;padding:48px 24px;font:17px/1.6 "PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans SC","Microsoft YaHei",system-ui,sans-serif;background:#F6F3EC;color:#1E2430}
main{max-width:32em;margin:auto}
h1{font-size:26px;line-height:1.3;border-top:4px solid #B3321B;padding-top:16px}
p{color:#4A5363}
a{display:inline-block;min-height:44px;line-height:44px;color:#1F4E79}
@media(prefers-color-scheme:dark){body{background:#12161D;color:#E9EDF2}p{color:#AEB7C4}a{color:#8FB9E3}h1{border-color:#FF8A66}}`;

const BODY = `<main>
<h1>本机的应用文件不完整，现在又没有网络</h1>
<p>浏览器清理了一部分已保存的文件。已经下载的数据不受影响。请连接网络后再打开一次，应用会自动补齐文件，之后又可以离线使用。</p>
<p lang="en">Part of the app’s saved files was removed by the browser, and there is no network. Downloaded data is safe. Connect once and open the app again: it will fetch what is missing.</p>
<a href="">重新打开 · Try again</a>
</main>`;

/** What a person sees when the cache lost files and no network can bring them back: what happened, what is safe, what to do. */
export async function incompletePage(): Promise<Response> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE)));
  const hash = btoa(String.fromCharCode(...digest));
  const page =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>带图</title><style>${STYLE}</style>${BODY}</html>`;
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    },
  });
}
