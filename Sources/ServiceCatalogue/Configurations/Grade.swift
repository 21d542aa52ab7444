package import Quantities

/// How good one thing is that a level promises or permits, so far as two of its kind can be told
/// apart as better and worse (T03).
package enum Grade: Hashable, Sendable {
  /// It is there, or it is not.
  case given(Bool)
  /// The more, the better.
  case atLeast(Exact)
  /// The less, the better.
  case atMost(Exact)
  /// As much as anybody likes.
  case unlimited
  /// Each of them counts.
  case kinds(Set<String>)
  /// Words differ, but none is better than others.
  case words(String)

  /// Whether whoever had the other one before would miss something.
  package func isWorse(than before: Grade) -> Bool {
    switch (before, self) {
    case (.given(let had), .given(let has)): had && !has
    case (.atLeast(let had), .atLeast(let has)): has < had
    case (.atMost(let had), .atMost(let has)): has > had
    case (.unlimited, .atLeast), (.unlimited, .atMost): true
    case (.kinds(let had), .kinds(let has)): !has.isSuperset(of: had)
    default: false
    }
  }

  /// A target of an indicator, by the direction in which it is better.
  init(_ target: Exact, _ direction: OutcomeMeasure.Direction) {
    switch direction {
    case .higher: self = .atLeast(target)
    case .lower: self = .atMost(target)
    }
  }
}
