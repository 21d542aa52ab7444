package import Diagnostics

/// A dialogue that was changed although meetings were led by it, and is still the same version.
package enum DialogueVersionFault {
  package static func changed(_ dialogue: String, version: Int) -> Fault {
    Fault(
      id: "dialogue-version",
      message: "\(dialogue) has changed, but is still version \(version), "
        + "by which meetings were led",
      location: nil,
      remedy: "Raise its version, and name under `migrate` what is called otherwise now.")
  }
}
