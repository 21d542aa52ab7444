import Dialogues
import Negotiation
import ServiceCatalogue
import Wording

extension MeetingDesk {
  /// Holds one dialogue alone.
  func rehearse(
    _ name: String, customer: String?, with: [String], testFile: String?,
    _ how: ConversationOptions
  ) throws {
    let dialogue = try DialogueStage.dialogue(name, in: workshop.library)
    let setting = try workshop.setting(holding: name, customer: customer)
    let language = try workshop.chosenLanguage() ?? setting.customer.language
    let given = try GivenSlots.values(with, for: dialogue, setting, language)
    guard
      let turn = Negotiator(setting).open(
        id: setting.customer.id, dialogue: name, language: language, given: given)
    else { throw CommandFailure(.noInput, "there is no dialogue \"\(name)\"") }
    try converse(turn, setting, language, how, isNew: true, testFile: testFile)
  }
}

extension Workshop {
  /// The setting in which a dialogue is held alone: an onboarding knows of its customer only the name.
  func setting(holding dialogue: String, customer: String?) throws -> Setting {
    guard dialogue == Newcomer.dialogue else {
      return try setting(customer: customer ?? anyCustomer(), at: Clock.now())
    }
    let name = customer ?? "newcomer"
    return try setting(newcomer: Slug.of(name, else: "newcomer"), name: name, at: Clock.now())
  }

  /// The first customer of the catalogue, for rehearsals.
  func anyCustomer() throws -> String {
    guard let first = CustomerNames.all(catalogueFolder).first else {
      throw CommandFailure(
        .noInput, "\(catalogueFolder)/customers holds no customer; add one, or name another folder"
      )
    }
    return first
  }
}
