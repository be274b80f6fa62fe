package org.rootlet.report;

/** Style sheet of the HTML page; colors come from {@link Ink}. */
final class PageStyle {
    static final String RULES = """
            *{box-sizing:border-box}
            body{margin:0;background:var(--rl-paper);color:var(--rl-ink);line-height:1.5;
            font-family:system-ui,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif;font-size:15px}
            main{max-width:1180px;margin:0 auto;padding:24px 20px}
            footer{max-width:1180px;margin:0 auto;padding:12px 20px 32px;color:var(--rl-soft);border-top:1px solid var(--rl-faint)}
            h1{font-size:1.6rem;line-height:1.25;margin:0 0 6px;overflow-wrap:anywhere}
            h2{font-size:1.15rem;margin:34px 0 10px;padding-bottom:4px;border-bottom:1px solid var(--rl-faint)}
            h3{font-size:1rem;margin:0 0 6px}
            .disclaimer{margin:0 0 14px;color:var(--rl-soft)}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:3px 18px;margin:0}
            dt{color:var(--rl-soft)}dd{margin:0;overflow-wrap:anywhere}
            figure{margin:0}figcaption{color:var(--rl-soft);font-size:.9rem;max-width:75ch;margin-top:6px}
            .maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,460px),1fr));gap:22px}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-size:.93rem}
            th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid var(--rl-faint);overflow-wrap:break-word}
            thead th{color:var(--rl-soft);font-weight:600}tbody th{font-weight:400}
            .group th{font-weight:600;padding-top:14px}
            .abnormal{font-weight:700;color:var(--rl-hit)}.normal,.fibers{color:var(--rl-soft)}
            .findings{table-layout:fixed}.findings th:first-child{width:18%}.findings th:nth-child(2),.findings th:nth-child(3){width:26%}
            .posterior th:first-child{width:40%}.posterior td:nth-child(2){width:8em}.bar div{height:.8em;margin-top:.3em;background:var(--rl-loss)}
            .rl-defs{position:absolute}
            a{color:var(--rl-loss)}
            ul{margin:0;padding-left:20px}
            @media (max-width:700px){.findings{min-width:640px}}
            @media print{main,footer{max-width:none;padding:0}section,figure,tr{break-inside:avoid}h2{break-after:avoid}
            body{font-size:11pt}.maps{grid-template-columns:1fr 1fr}}
            """;

    private PageStyle() {}
}
