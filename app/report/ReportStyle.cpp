// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportStyle.h"

namespace swingbridge {

QByteArray ReportStyle::sheet()
{
    return R"css(
:root{color-scheme:light dark;--page:#fff;--chrome:#f2f5f6;--text:#14202a;--text2:#50606b;--line:#dfe5e8;--line2:#c2ccd2;--control:#7e8c96;--accent:#0b5a70;
--fill:#0b5a70;--on:#fff;--blocker:#a6192e;--high:#a84600;--medium:#765900;--mediumfill:#f2c230;--low:#4a5c94;--ok:#1b6b4b;--soft:#fcefe3;--stop:#fbe9ea}
@media(prefers-color-scheme:dark){:root{--page:#192025;--chrome:#12181c;--text:#e6ecef;--text2:#a7b5bd;--line:#2a343a;--line2:#3d4951;--control:#7c8b95;--accent:#5cbdd2;
--fill:#429fb6;--on:#04181e;--blocker:#ff8c8c;--high:#ffa560;--medium:#e2c04a;--mediumfill:#6e5c14;--low:#a2b6ee;--ok:#6fcb9c;--soft:#392819;--stop:#3a1f23}}
@page{size:A4;margin:18mm 16mm}
*{box-sizing:border-box}
body{margin:0;background:var(--chrome);color:var(--text);font:15px/1.45 Inter,"Segoe UI","Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:820px;margin:24px auto;padding:40px 56px;background:var(--page)}
header{display:flex;justify-content:space-between;border-bottom:1px solid var(--text);padding-bottom:10px;color:var(--text2)}
header b{color:var(--text)}
h1{font-size:30px;line-height:1.2;margin:28px 0 6px}
h2{font-size:17px;margin:30px 0 6px;break-after:avoid}
p{margin:4px 0}
.sub{color:var(--text2);font-size:16px}
.banner{margin:18px 0 0;padding:10px 14px;border-left:4px solid var(--high);background:var(--soft);font-weight:600}
.banner.altered{border-color:var(--blocker);background:var(--stop)}
.verdicts{list-style:none;margin:16px 0;padding:0;font-weight:600}
.verdicts li{display:flex;gap:10px;margin:4px 0}
.strip{margin:6px 0 16px}
.strip figcaption{font-size:13px;font-weight:600;color:var(--text2);margin-bottom:4px}
.way{display:grid;grid-template-columns:30% 1fr 30%;align-items:stretch}
.plate{border:1.6px dashed var(--text2);border-radius:6px;padding:8px 12px;min-height:76px}
.plate.active{background:var(--fill);color:var(--on);border:1.6px solid var(--fill)}
.plate.unknown{border-style:dotted;color:var(--text2)}
.plate b{display:flex;justify-content:space-between;gap:8px;font-size:19px;flex-wrap:wrap}
.plate>span{display:block;font-size:12px;min-height:1.3em}
.span{display:flex;flex-direction:column;justify-content:center}
.deck{height:12px;display:grid;grid-template-columns:1fr 1fr}
.deck i{display:block;border-top:2px dashed var(--control);align-self:center}
.deck i.on{height:12px;border:0;background:var(--fill)}
.deck i.none{border:0}
.notes{display:flex;justify-content:space-between;font-size:12px;color:var(--text2);padding:2px 8px}
.notes b{color:var(--text)}
table{border-collapse:collapse;width:100%;font-size:14px;table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th{text-align:left;font-size:12px;color:var(--text2);border-bottom:1px solid var(--control);padding:3px 8px 3px 0}
td{border-bottom:1px solid var(--line);padding:4px 8px 4px 0;vertical-align:top;overflow-wrap:anywhere}
.n{text-align:right;padding-right:4px}
.h{font-family:"Noto Sans Mono",Consolas,monospace;font-size:12.5px}
.rail{padding-left:18px;position:relative}
.rail.on::before{content:"";position:absolute;left:4px;top:0;bottom:0;width:7px;background:var(--fill)}
.rail.off::before{content:"";position:absolute;left:7px;top:2px;bottom:2px;border-left:2px dotted var(--control)}
.halves{display:grid;grid-template-columns:1fr 1fr;gap:0 36px}
svg.g{width:14px;height:14px;vertical-align:-2px;margin-right:6px;flex:none}
.verdicts svg.g{width:18px;height:18px;margin:3px 0 0}
.ok{color:var(--ok)}.blocker,.failed{color:var(--blocker)}.high{color:var(--high)}.medium{color:var(--medium)}.low,.attested{color:var(--low)}.info,.notread{color:var(--text2)}
.signatures{display:grid;grid-template-columns:1fr 1fr;gap:40px;margin-top:72px;break-inside:avoid}
.signatures div{border-top:1.6px solid var(--text);font-size:13px;color:var(--text2);padding-top:3px}
footer{margin-top:24px;border-top:1px solid var(--line2);padding-top:6px;font-size:12.5px;color:var(--text2);overflow-wrap:anywhere}
footer code{font:11.5px "Noto Sans Mono",Consolas,monospace}
@media(max-width:640px){main{padding:20px}.way,.halves,.signatures{grid-template-columns:1fr}}
@media print{:root{color-scheme:light;--page:#fff;--chrome:#fff;--text:#14202a;--text2:#50606b;--line:#dfe5e8;--line2:#c2ccd2;--control:#7e8c96;--fill:#0b5a70;--on:#fff;--blocker:#a6192e;--high:#a84600;--medium:#765900;--mediumfill:#f2c230;--low:#4a5c94;--ok:#1b6b4b;--soft:#fff;--stop:#fff}
body{font-size:9.5pt}main{margin:0;padding:0;max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";
}

QByteArray ReportStyle::symbols()
{
    return R"svg(<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>
<symbol id="ok" viewBox="0 0 16 16"><path d="M3 8.5l3.4 3.5L13 4.6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="blocker" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path d="M4.5 8h7" stroke="var(--page)" stroke-width="2.2"/></symbol>
<symbol id="failed" viewBox="0 0 16 16"><path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="var(--page)" stroke-width="1.8"/></symbol>
<symbol id="high" viewBox="0 0 16 16"><path d="M8 1l7.4 14H.6z" fill="currentColor"/><path d="M8 6v4.4M8 12v1.4" stroke="var(--page)" stroke-width="1.7"/></symbol>
<symbol id="medium" viewBox="0 0 16 16"><path d="M8 1l7 7-7 7-7-7z" fill="var(--mediumfill)" stroke="currentColor" stroke-width="1.4"/><path d="M5.4 8h5.2" stroke="currentColor" stroke-width="1.6"/></symbol>
<symbol id="low" viewBox="0 0 16 16"><path d="M2 3.5h12L8 13.5z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/></symbol>
<symbol id="info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M8 7.2v4M8 4.6v.1" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></symbol>
<symbol id="attested" viewBox="0 0 16 16"><path d="M3 13l.8-3L11 2.8l2.2 2.2L6 12.2zM8.5 14H14" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/></symbol>
<symbol id="notread" viewBox="0 0 16 16"><path d="M3 8h10" stroke="currentColor" stroke-width="1.8"/></symbol>
</defs></svg>
)svg";
}

} // namespace swingbridge
