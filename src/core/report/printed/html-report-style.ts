/**
 * Style of the HTML report: A4 landscape, repeated table head. Changed words are told by line and weight, so
 * that a black-and-white print keeps them; colour only helps.
 */
export const HTML_REPORT_STYLE = `
@page { size: A4 landscape; margin: 14mm 12mm; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 16px; max-width: 1400px; color: #1c1c1c; background: #fff;
  font: 14px/1.75 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
h1 { font-size: 20px; text-align: center; margin: 8px 0 16px; }
h2 { font-size: 16px; margin: 24px 0 8px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid #8a8a8a; padding: 4px 8px; vertical-align: top; text-align: left;
  overflow-wrap: anywhere; unicode-bidi: isolate; }
thead { display: table-header-group; }
thead th { background: #dcdcdc; text-align: center; }
tr { break-inside: avoid; }
tr.head > * { background: #f2f2f2; border-top: 2px solid #555; }
tr.head { break-after: avoid; }
td { white-space: pre-wrap; }
.number { text-align: center; }
.quiet { color: #555; }
.empty { color: #555; font-style: italic; text-align: center; }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px;
  font-weight: bold; background: #e3f1e3; }
del { text-decoration: line-through; font-weight: bold; background: #f8e4e1; }
.comparison td:nth-child(n + 4), .matrix td, .additions td { font-size: 13px; }
.small { font-size: 12px; overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; }
  h1 { margin-top: 0; }
  h2 { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
