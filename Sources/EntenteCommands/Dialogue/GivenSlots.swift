import Dialogues
import Loading
import Negotiation
import Terminal
import Wording

/// What a dialogue is given on the command line, `slot=value`.
enum GivenSlots {
  static func parse(_ texts: [String]) throws -> [String: PlainValue] {
    var given: [String: PlainValue] = [:]
    for text in texts {
      guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
        throw CommandFailure(
          .usage,
          "--with takes slot=value, such as --with service=ward-wifi, not \"\(Escaping.visible(text))\""
        )
      }
      given[String(text[..<sign])] = .text(String(text[text.index(after: sign)...]))
    }
    return given
  }

  static func values(
    _ texts: [String], for dialogue: Dialogue, _ setting: Setting, _ language: Language
  ) throws -> [String: Value] {
    let given = try parse(texts)
    do {
      return try Preparation(dialogue, setting: setting, language: language).given(given)
    } catch {
      let (slot, message, remedy) = TestFault.words(error)
      throw CommandFailure(
        .usage, "\(message). \(remedy) Name it with --with \(slot)=…".visible)
    }
  }
}

extension String {
  fileprivate var visible: String { Escaping.visible(self) }
}
