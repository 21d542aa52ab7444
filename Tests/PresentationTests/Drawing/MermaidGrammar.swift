/// The lines that a Mermaid flowchart of ours may have; what stands in quotes holds no quote.
enum MermaidGrammar {
  static func isSound(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return text == "flowchart TD" || text == "end"
      || text.wholeMatch(
        of:
          /(subgraph )?[a-z0-9_]+(\[|\[\/|\{\{|\(|\[\[|\(\[)"[^"`<>]*(<br\/>[^"`<>]*)*"(\]|\/\]|\}\}|\)|\]\]|\]\))/
      )
        != nil
      || text.wholeMatch(of: /[a-z0-9_]+ (-->|==>|-\.->)(\|"[^"`<>]*"\|)? [a-z0-9_]+/) != nil
      || text.wholeMatch(of: /class(Def)? [a-z0-9_]+ [a-z0-9#:,\- ]+/) != nil
  }
}
