// @ts-check
/** The shop's look: night blue, warm yellow, one red for money. */
export const style = `
*{box-sizing:border-box}
body{margin:0;font:15px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;color:#23283d;background:#f3f4f8}
a{color:inherit;text-decoration:none}
a:hover{color:#c8482c}
.wide{width:min(1120px,100% - 48px);margin-inline:auto}
.top{background:#1d2450;color:#fff}
.top .wide{display:flex;align-items:center;gap:36px;height:68px}
.brand{display:flex;align-items:center;gap:10px;font-size:21px;font-weight:700;letter-spacing:.04em}
.top nav{display:flex;gap:26px;flex:1;opacity:.9}
.me{display:flex;gap:20px;font-size:14px;opacity:.9}
.top a:hover{color:#ffb545}
main{padding:28px 0 56px;min-height:520px}
h1{font-size:24px;margin:0 0 18px}
h2{font-size:18px;margin:0 0 14px}
.money{color:#c8482c;font-variant-numeric:tabular-nums}
.hero{background:linear-gradient(100deg,#27306a,#4b3b7d);color:#fff;border-radius:14px;padding:30px 36px;margin-bottom:24px}
.hero p{margin:4px 0 0;opacity:.85}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}
.card{background:#fff;border-radius:14px;padding:22px;display:block;text-align:center;transition:box-shadow .15s}
.card:hover{box-shadow:0 8px 26px #1d245022;color:inherit}
.card h3{font-size:16px;margin:12px 0 2px}
.card p{margin:0;color:#6d7387;font-size:13px}
.card .money{font-size:19px;font-weight:600;display:block;margin-top:8px}
.tag{display:inline-block;font-size:12px;color:#8a5a00;background:#fff2d6;border-radius:4px;padding:1px 8px;margin-top:6px}
.sheet{background:#fff;border-radius:14px;padding:26px 30px;margin-bottom:18px}
.product{display:grid;grid-template-columns:420px 1fr;gap:44px}
.picture{background:#f3f4f8;border-radius:14px;display:grid;place-items:center;padding:34px}
.price{font-size:30px;font-weight:700;margin:8px 0 16px}
.row{display:flex;gap:18px;padding:11px 0;border-top:1px solid #eceef4}
.row>.key{width:64px;color:#6d7387;flex:none}
.choices{display:flex;flex-wrap:wrap;gap:10px;list-style:none;margin:0;padding:0}
.choices li{border:1px solid #d5d9e6;border-radius:8px;padding:5px 12px;font-size:14px}
.choices small{color:#6d7387;margin-left:6px}
.go{display:inline-block;border:0;background:#c8482c;color:#fff;border-radius:10px;font:inherit;font-size:17px;font-weight:600;padding:12px 44px;cursor:pointer}
.go:hover{background:#a93a21;color:#fff}
.go.second{background:#fff;color:#c8482c;box-shadow:inset 0 0 0 1.5px #c8482c;margin-left:12px}
table{width:100%;border-collapse:collapse}
th{font-weight:500;color:#6d7387;text-align:left;font-size:13px;padding:0 0 10px}
td{padding:14px 0;border-top:1px solid #eceef4;vertical-align:middle}
.end{text-align:right}
.total{display:flex;justify-content:flex-end;align-items:baseline;gap:26px;margin-top:18px}
.total b{font-size:24px}
.notice{background:#fff6e3;border:1px solid #f0d59a;color:#6b4a00;border-radius:10px;padding:12px 16px;margin:0 0 18px}
.group{margin:0 0 20px}
.group h3{font-size:14px;color:#6d7387;font-weight:500;margin:0 0 8px}
.way{border:1px solid #e1e4ee;border-radius:10px;padding:12px 16px;margin-bottom:8px}
.way>label{display:flex;align-items:center;gap:12px;font-size:16px}
.way .by{margin-left:auto;color:#8b90a3;font-size:12px}
.way.off{background:#f6f7fa;color:#a4a8b7}
.way .why{margin:4px 0 0 28px;font-size:13px;color:#98760f}
.plans{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;list-style:none;margin:12px 0 2px 28px;padding:0}
.plans label{display:block;border:1px solid #e1e4ee;border-radius:8px;padding:9px 12px;height:100%}
.plans input{position:absolute;opacity:0}
.plans :checked+span{color:#c8482c}
.plans strong,.plans small{display:block}
.plans strong{font-variant-numeric:tabular-nums}
.plans small{color:#6d7387;font-size:12px}
.loading{color:#8b90a3;padding:28px 0;text-align:center}
.fine{font-size:12px;color:#8b90a3}
.foot{background:#e7e9f1;color:#555b70;font-size:13px}
.foot .wide{display:grid;grid-template-columns:1fr 1fr 2fr;gap:32px;padding:26px 0 34px}
.foot dl{margin:0}.foot dt{font-weight:600;margin-bottom:6px}.foot dd{margin:0 0 4px}
.ticker{background:#ffb545;color:#1d2450;font-size:13px}
.ticker .wide{display:flex;justify-content:space-between;padding:6px 0}
.states{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}
.states button{width:100%;height:100%;text-align:left;font:inherit;background:#fff;border:2px solid #e1e4ee;border-radius:12px;padding:16px 18px;cursor:pointer}
.states button:hover{border-color:#8b93c4}
.states .now{border-color:#1d2450;background:#eef0fb}
.states b,.states code,.states span{display:block}
.states code{color:#6d7387;font-size:12px}
.doc{max-width:720px}
`;
