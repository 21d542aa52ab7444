import Dialogues
import ServiceCatalogue
import Wording

/// Something that a meeting talks about: an outcome, a service.
struct Topic {
  let id: String
  /// All names in all languages.
  let names: [String]
}

extension TurnMaker {
  /// The outcomes and services of the meeting.
  var topics: [Topic] {
    let outcomes = facts.outcomes.map { Topic(id: $0.id, names: [$0.id, $0.statement.words]) }
    let services = facts.services.compactMap { setting.catalogue.service($0.service) }.map {
      service in
      Topic(id: service.id, names: service.allNames)
    }
    return outcomes + services
  }
}

extension Service {
  /// Its id, its name in every language, and what else it is called.
  var allNames: [String] {
    [id] + Language.allCases.compactMap { name[$0] } + synonyms.values.flatMap(\.self)
  }
}
