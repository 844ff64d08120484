package org.conewise.write;

/** The style sheet of the page: light and dark, for screens from 320 pixels and for paper. */
final class PageStyle {

  static final String CSS =
      """
      :root{color-scheme:light dark;--bg:#fff;--fg:#1b2733;--mute:#51626f;--rule:#cfd8e0;--box:#f4f7f9;\
      --good:#00694f;--link:#0b5cad}
      @media (prefers-color-scheme:dark){:root{--bg:#12171d;--fg:#e8ecf0;--mute:#a3b2bf;--rule:#34414e;\
      --box:#1a222b;--good:#4fd6a8;--link:#7db8f5}}
      @media print{:root{--bg:#fff;--fg:#000;--mute:#444;--rule:#999;--box:#fff;--good:#004d39;\
      --link:#000}}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:1.2rem 1rem 3rem;max-width:66rem;background:var(--bg);color:var(--fg);\
      font:16px/1.55 system-ui,sans-serif}
      h1{font-size:1.55rem;line-height:1.25;margin:.4rem 0 .2rem;overflow-wrap:anywhere}
      h2{font-size:1.2rem;margin:2.4rem 0 .5rem;border-bottom:1px solid var(--rule);padding-bottom:.2rem}
      p{max-width:46rem;overflow-wrap:anywhere}
      a{color:var(--link)}
      .mute,caption,figcaption{color:var(--mute);font-size:.9rem}
      .verdict{border:1px solid var(--rule);border-left:5px solid var(--good);background:var(--box);\
      padding:.7rem 1rem;margin:1rem 0;border-radius:3px}
      .verdict b{color:var(--good);letter-spacing:.04em}
      .verdict p{margin:.3rem 0}
      pre,code{font-family:ui-monospace,monospace;font-size:.85rem}
      pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--box);padding:.7rem;\
      border:1px solid var(--rule);border-radius:3px}
      code{overflow-wrap:anywhere}
      dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.2rem 1rem;margin:1rem 0}
      dt{color:var(--mute)}dd{margin:0;overflow-wrap:anywhere}
      .scroll{overflow-x:auto;margin:1rem 0}
      .scroll:focus-visible,.group:focus-visible{outline:2px solid var(--link)}
      table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums}
      caption{text-align:left;padding-bottom:.3rem;white-space:nowrap}
      th,td{text-align:left;padding:.25rem .9rem .25rem 0;border-bottom:1px solid var(--rule);\
      white-space:nowrap;vertical-align:top}
      th{font-weight:600}
      figure{margin:1rem 0}
      .panels{display:flex;flex-wrap:wrap;justify-content:center;align-items:center;gap:.5rem}
      .panels svg{max-width:100%;height:auto;flex:0 1 auto}
      summary{cursor:pointer;margin:.6rem 0}
      @media print{body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}\
      figure svg,tr{break-inside:avoid}.scroll{overflow:visible}th,td{white-space:normal}\
      .screen{display:none}}
      """;

  private PageStyle() {}
}
