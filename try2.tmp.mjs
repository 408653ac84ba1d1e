import { chromium, firefox } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from './tests/support/browsers.ts';
const name = process.argv[2] ?? 'chromium';
const browser = await (name==='firefox' ? firefox.launch(firefoxLaunch) : chromium.launch(chromiumLaunch));
const mk = async () => { const page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
page.on('pageerror', e => console.log('pageerror', e.message));
page.on('console', m => m.type()==='error' && console.log('console', m.text()));
await page.goto('http://127.0.0.1:4660/experiments/signaling-bench/');
await page.mouse.move(1,1); await page.mouse.move(2,2);
await page.locator('html[data-ready]').waitFor(); return page; };
const a = await mk(), b = await mk();
for (const way of ['copy-paste','qr']) {
  for (const p of [a,b]) await p.locator('[data-action="carrier"]').selectOption(way);
  await a.locator('[data-action="run"]').click();
  await b.locator('[data-action="side-b"]').click();
  if (way==='copy-paste') {
    const carry = async (f,t) => { const text = await f.locator('[data-hand="own"]').inputValue(); console.log(text.length); await t.locator('[data-hand="typed"]').fill(text); await t.locator('[data-action="take"]').click(); };
    await carry(a,b); await carry(b,a);
  } else {
    const carry = async (f,t) => { await f.locator('[data-qr] svg').waitFor(); for(;;){ const png = await f.locator('[data-qr]').screenshot(); await t.locator('[data-hand="picture"]').setInputFiles({name:'x.png',mimeType:'image/png',buffer:png});
      const next = f.locator('[data-action="next-code"]'); if (!await next.count() || await next.isDisabled()) break; await t.getByText('codes read').waitFor(); await next.click(); } };
    await carry(a,b); console.log(await b.locator('[data-hand="take"]').innerText());
    await a.screenshot({ path: '/tmp/h/bench-scratch/qr.png', fullPage: true });
    await carry(b,a);
  }
  for (const p of [a,b]) { await p.locator('[data-heard]').waitFor({timeout:10000}).catch(()=>{}); console.log(way, await p.locator('.words').innerText()); console.log((await p.locator('tbody tr').last().innerText()).replace(/\s+/g,' ')); }
}
await b.screenshot({ path: '/tmp/h/bench-scratch/hand.png', fullPage: true });
await browser.close();
