/** The style sheet of a report: paper, screen by day and by night, and print. */
export const reportStyle = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf5,#15171c);--ink:light-dark(#20211c,#e8e6df);--soft:light-dark(#56564c,#b3b1a8);--rule:light-dark(#dcd8ca,#333842);--code:light-dark(#f3f1e9,#1b1e25);--a:light-dark(#2450b8,#8fb1ff);--b:light-dark(#a8247a,#f59ad2);--link:light-dark(#1d4ba8,#9dbcff)}
*{box-sizing:border-box}
body{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.6 "Pretendard Variable",Pretendard,system-ui,"Apple SD Gothic Neo","Noto Sans KR",sans-serif;overflow-wrap:anywhere}
:lang(ko){word-break:keep-all}
h1,h2,h3,h4,h5,h6{line-height:1.25}
h1{font-size:2rem;margin:0}
header p,dt,figcaption{color:var(--soft)}
article{margin-top:3rem;border-top:2px solid var(--ink)}
section{margin-top:1.75rem}
main>h2{margin:2.5rem 0 .5rem}
main>h3{margin:1.5rem 0 .5rem}
h3{font-size:1.1rem;margin:0 0 .5rem}
dl{margin:0}
dl div{display:flex;flex-wrap:wrap;gap:0 .75rem}
dt{min-width:9rem}
dd{margin:0;flex:1 1 14rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.85em}
pre{white-space:pre-wrap;padding:.75rem 1rem;border:1px solid var(--rule);border-radius:8px;background:var(--code)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem}
th,td{padding:.25rem 1rem .25rem 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
td:first-child{overflow-wrap:normal}
blockquote{margin:0;padding-left:1rem;border-left:3px solid var(--rule)}
figure{margin:1rem 0}
figcaption{font-size:.9rem}
svg{display:block;width:100%;max-width:640px;height:auto}
.grid{stroke:var(--rule)}
.tick{fill:var(--soft);font-size:11px}
.tick.x{text-anchor:middle}
.tick.y{text-anchor:end}
.line{fill:none;stroke-width:2;stroke:var(--a)}
.line-1{stroke:var(--b);stroke-dasharray:6 4}
.dot{fill:var(--a)}
.dot-1{fill:var(--b)}
.only-a{color:var(--a);font-weight:600}
.only-b{color:var(--b);font-weight:600}
summary{cursor:pointer}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}article{break-before:page}article:first-child{break-before:auto}h2,h3,figcaption,summary{break-after:avoid}figure,tr,.prediction{break-inside:avoid}.scroll{overflow:visible}pre{font-size:8pt}a{color:inherit}}
`;
