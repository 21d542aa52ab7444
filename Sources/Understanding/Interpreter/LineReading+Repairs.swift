import Quantities
import Wording

extension LineReading {
  /// A command said in plain words.
  var wholeLineRepair: Meaning? { wholeRepair.map { .command(command($0)) } }

  /// "Please note that …": whatever follows, it is written down and answers nothing.
  var noted: Meaning? {
    guard case .command(.note(let words))? = repair(of: [.note]) else { return nil }
    return .command(.note(words))
  }

  /// A command with a place for what it is about.
  var repair: Meaning? { repair(of: Set(RepairWord.allCases)) }

  private func repair(of kinds: Set<RepairWord>) -> Meaning? {
    let kept = tokens.indices.filter { !TokenLine.words(tokens[$0...$0]).isEmpty }
    for lexicon in lexicons {
      for start in starts(lexicon) {
        for found in lexicon.repairsWithWords.matches(Array(line.words[start...]))
        where kinds.contains(found.kind) {
          let place = found.place.lowerBound + start..<found.place.upperBound + start
          let range = kept[place.lowerBound]..<(kept[place.upperBound - 1] + 1)
          if let command = command(found.kind, range, lexicon) { return .command(command) }
        }
      }
    }
    return nil
  }

  /// Where a way of speaking may begin: with the line, and behind each of the words that only lead to
  /// it, as in "oh sorry, I meant 250".
  func starts(_ lexicon: Lexicon) -> [Int] {
    var starts = [0]
    while let start = starts.last, start < line.words.count {
      let rest = line.words[start...]
      let counts = [lexicon.classes.count(.fillers, rest), lexicon.naming.count(.lead, rest)]
      guard let count = counts.compactMap(\.self).max(), start + count < line.words.count else {
        break
      }
      starts.append(start + count)
    }
    return starts
  }

  /// The given language decides; of the others all that know the line must agree.
  private var wholeRepair: RepairWord? {
    if let own = whole(lexicon, lexicon.repairs) { return own }
    let found = Set(others.compactMap { whole($0, $0.repairs) })
    return found.count == 1 ? found.first : nil
  }

  private func command(_ word: RepairWord) -> SlashCommand {
    switch word {
    case .undo: .undo(1)
    case .redo: .redo(1)
    case .change: .change(nil)
    case .park: .park(nil)
    case .takeUp, .agenda, .language: .agenda(nil)
    case .addOutcome: .add(Addition(kind: .outcome, words: nil))
    case .addService: .add(Addition(kind: .service, words: nil))
    case .edit: .edit
    case .save: .save(nil)
    case .open: .open(nil)
    case .clear: .clear
    case .note: .incomplete(.note, argument: "")
    }
  }

  private func command(
    _ word: RepairWord, _ range: Range<Int>, _ lexicon: Lexicon
  ) -> SlashCommand? {
    switch word {
    case .undo: return count(range, lexicon).map { .undo($0) }
    case .redo: return count(range, lexicon).map { .redo($0) }
    case .language: return language(range).map { .lang($0) }
    case .edit, .clear: return nil
    case .note: return .note(line.text(range))
    case .change, .park, .takeUp, .agenda, .addOutcome, .addService, .save, .open: break
    }
    guard !isPlain else { return nil }
    let words = line.text(range)
    return switch word {
    case .change: .change(words)
    case .park: .park(words)
    case .addOutcome: .add(Addition(kind: .outcome, words: words))
    case .addService: .add(Addition(kind: .service, words: words))
    case .save: .save(words)
    case .open: .open(words)
    case .takeUp, .agenda, .undo, .redo, .language, .edit, .clear, .note: .agenda(words)
    }
  }

  private func count(_ range: Range<Int>, _ lexicon: Lexicon) -> Int? {
    guard let number = reader(lexicon).numeral(at: range.lowerBound),
      number.end == range.upperBound, number.main.scale == 0,
      (1...99).contains(number.main.mantissa)
    else { return nil }
    return Int(number.main.mantissa)
  }

  private func language(_ range: Range<Int>) -> Language? {
    let spoken = TokenLine.words(tokens[range])
    return lexicons.lazy.compactMap { $0.languages[spoken] }.first
  }
}
