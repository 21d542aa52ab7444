import Dialogues

extension ActionSignature {
  static let findSigner = ActionSignature(
    takes: [:], results: ["one": .init(), "several": .init(without: ["signer"])],
    gives: ["signer": .ref("person")])

  static let keepCustomer = ActionSignature(takes: [:], outcomes: ["done"], gives: [:])
}
