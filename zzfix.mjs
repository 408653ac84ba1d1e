import { createServer } from 'vite'; import { chromium, firefox } from 'playwright'; import { writeFileSync } from 'node:fs';
import { chromiumLaunch, firefoxLaunch } from './tests/support/browsers.ts';
const s = await createServer({ configFile:false, root:'/tmp/zzfix', cacheDir:'/tmp/zzfix/.vite', server:{port:4977, host:'127.0.0.1', fs:{strict:false}}, logLevel:'warn' }); await s.listen();
for (const [name, type, opts] of [['chromium',chromium,chromiumLaunch],['firefox',firefox,firefoxLaunch]]) {
  if (process.argv[2] && process.argv[2]!==name) continue;
  const b = await type.launch(opts); const p = await b.newPage(); p.on('console',m=>console.log(name,m.text())); p.on('pageerror',e=>console.log(name,e.message));
  await p.goto('http://127.0.0.1:4977/'); await p.waitForFunction(()=>window.record);
  const text = await Promise.race([p.evaluate(()=>window.record(4000)), new Promise((_,r)=>setTimeout(()=>r(new Error('timeout')),25000))]);
  writeFileSync(`/tmp/zzfix/${name}.json`, text); console.log(name, text.length); await b.close();
}
await s.close();
