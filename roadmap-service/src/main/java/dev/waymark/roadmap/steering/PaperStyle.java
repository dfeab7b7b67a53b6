package dev.waymark.roadmap.steering;

/// How the paper looks: on a phone from 360 pixels on, on a screen light or dark, on A4 always light. Nothing
/// depends on colour.
final class PaperStyle {

    static final String RULES = """
        :root{color-scheme:light dark;--ground:#fff;--ink:#1b2330;--quiet:#4a5563;--line:#c3cad3;--soft:#f3f5f8;--link:#0b4a94}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1rem;max-width:46rem;background:var(--ground);color:var(--ink);
        font:1rem/1.45 Helvetica,Arial,"Liberation Sans",sans-serif;overflow-wrap:break-word}
        h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
        h2{font-size:1.3rem;line-height:1.25;margin:2rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--ink)}
        h3{font-size:1.05rem;line-height:1.3;margin:1rem 0 .25rem}
        p{margin:.25rem 0 .5rem}
        a{color:var(--link)}
        dl{margin:.5rem 0;display:grid;grid-template-columns:max-content 1fr;gap:.2rem .9rem}
        dt{font-weight:bold}
        dd{margin:0}
        ol,ul{margin:.5rem 0;padding-left:1.5rem}
        li{margin:.4rem 0}
        .facts,.quiet,.legend{color:var(--quiet);font-size:.9em}
        .legend{list-style:none;padding:0;columns:19rem auto;column-gap:1.5rem}
        .legend li{margin:.1rem 0;break-inside:avoid}
        .numbers{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:.8rem}
        .numbers li{margin:0;padding:.7rem .9rem;border:1px solid var(--line);border-radius:.3rem}
        .numbers h3{margin:0}
        .numbers p{margin:.2rem 0}
        .numbers .value{font-size:1.35rem;font-weight:bold;line-height:1.25}
        .question{font-weight:bold}
        figure{margin:1rem 0}
        figure svg{display:block;max-width:100%;height:auto}
        .narrow{display:none}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;font-weight:bold;padding:.4rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}
        footer{margin-top:2rem;border-top:1px solid var(--line)}
        @media screen and (max-width:44rem){.wide{display:none}.narrow{display:block}
        .stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .stacked tr,.stacked th,.stacked td{display:block;border:0;padding:.05rem 0}
        .stacked tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
        .stacked td::before{content:attr(data-label) ": ";color:var(--quiet)}
        dl{grid-template-columns:1fr}dd{margin-bottom:.3rem}}
        @media screen and (prefers-color-scheme:dark){
        :root{--ground:#12171e;--ink:#e6ebf1;--quiet:#a9b4c1;--line:#3a4552;--soft:#1a212b;--link:#9cc6ff}}
        @page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Helvetica,Arial,sans-serif}}
        @media print{:root{color-scheme:light}body{padding:0;max-width:none;font-size:10pt;line-height:1.35}
        h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}h3{font-size:11pt;break-after:avoid}
        .numbers{grid-template-columns:1fr 1fr;gap:3mm;padding-right:1px}
        .numbers .value{font-size:13pt}
        .legend{columns:2;break-inside:avoid}
        li,figure,tr,dl>*{break-inside:avoid}
        thead{display:table-header-group}
        a{color:inherit;text-decoration:none}
        p{orphans:3;widows:3}}
        """;

    private PaperStyle() {}
}
