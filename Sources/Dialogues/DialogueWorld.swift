/// What a dialogue may ask of the domain, declared by name: so that the script can be checked alone.
package protocol DialogueWorld: Sendable {
  /// Domains that a `ref` slot may name, each with the types of its arguments.
  var domains: [String: [SlotType]] { get }
  /// Actions by name.
  var actions: [String: ActionSignature] { get }
  /// What a step may show, each with the slots that it needs.
  var exhibits: [String: [String]] { get }
}
