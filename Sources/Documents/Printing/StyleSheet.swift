/// The one style sheet of all documents: screen, telephone (cards instead of tables), paper (A4).
///
/// Colours keep a contrast of at least 4.5 to 1; nothing is told by colour alone.
enum StyleSheet {
  static let text: StaticString = """
    html { font: 16px/1.5 "Liberation Sans", "Segoe UI", Helvetica, Arial, sans-serif;
      color: #1a1f26; background: #fff; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1.25rem 4rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .75rem;
      border-top: 2px solid #1d4f7c; color: #163c5f; }
    h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; color: #163c5f; }
    h4 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
    p, ul, dl { margin: .5rem 0; }
    ul { padding-left: 1.3rem; }
    a { color: #1d4f7c; }
    .number { display: inline-block; min-width: 1.8em; padding-right: .3em; }
    .subtitle { font-size: 1.1rem; }
    .foot { color: #4b5563; }
    .stamp { border: 2px solid #a3231b; color: #a3231b; font-weight: 700; padding: .05rem .5rem;
      letter-spacing: .08em; margin-right: .4rem; }
    .mark { color: #8a3b00; background: #fff3e0; padding: 0 .3em; border-radius: .2em; }
    .notice { border-left: .3rem solid #a3231b; background: #fdf3f2; padding: .6rem .9rem; }
    nav { border: 1px solid #cbd5e1; border-radius: .4rem; padding: .6rem 1rem; margin: 1.5rem 0; }
    nav ul { list-style: none; padding: 0; columns: 2; column-gap: 2rem; }
    nav li { break-inside: avoid; padding: .12rem 0; }
    nav a { display: flex; text-decoration: none; } nav .number { flex: 0 0 2.2em; }
    nav a:hover, nav a:focus { text-decoration: underline; }
    .contents { font-weight: 700; }
    dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .3rem 1rem; }
    dt { font-weight: 600; } dd { margin: 0; }
    table { border-collapse: collapse; width: 100%; margin: .8rem 0 1rem; font-size: .94rem; }
    caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
      border-bottom: 1px solid #cbd5e1; overflow-wrap: break-word; hyphens: auto; }
    thead th { background: #eaf0f6; border-bottom: 2px solid #1d4f7c; }
    tbody th { font-weight: 600; }
    .figure { text-align: right; white-space: nowrap; }
    blockquote { margin: .8rem 0; padding: .3rem 1rem; border-left: .3rem solid #1d4f7c;
      background: #f4f7fa; }
    cite { font-style: normal; color: #4b5563; font-size: .92rem; }
    :target { outline: 2px solid #1d4f7c; outline-offset: .2rem; }
    .watermark { display: none; }
    @media (max-width: 40rem) {
      body { padding: 1rem .9rem 3rem; }
      h1 { font-size: 1.5rem; }
      nav ul { columns: 1; }
      dl { display: block; } dt { margin-top: .5rem; }
      table, tbody, tr, th, td { display: block; width: auto; }
      caption { display: block; }
      thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px;
        overflow: hidden; }
      tbody tr { border: 1px solid #cbd5e1; border-radius: .4rem; margin: 0 0 .7rem;
        overflow: hidden; }
      tbody th { background: #eaf0f6; }
      tbody td { display: flex; gap: .8rem; }
      tbody tr > :last-child { border-bottom: 0; }
      td::before { content: attr(data-label); flex: 0 0 42%; color: #4b5563; }
      td > span { flex: 1; min-width: 0; }
      .figure { text-align: left; white-space: normal; }
    }
    @media print {
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      h2, h3, h4 { break-after: avoid; }
      tr, blockquote, .notice, dt, dd, li { break-inside: avoid; }
      caption, thead { break-after: avoid; } tbody tr:first-child { break-before: avoid; }
      thead { display: table-header-group; }
      a { color: inherit; text-decoration: none; }
      .watermark { display: block; position: fixed; top: 40%; left: 0; right: 0;
        text-align: center; font-size: 90pt; font-weight: 700; letter-spacing: .1em;
        color: rgb(163 35 27 / 9%); transform: rotate(-35deg); z-index: -1; }
    }
    """
}
