import Diagnostics
import Glibc

/// The faults of files and folders themselves, before anything in them is read.
enum FileFault {
  static func unreadable(_ name: String, _ number: Int32) -> Fault {
    let start = Location(file: name, line: 1, column: 1)
    if number == ENOENT || number == ENOTDIR {
      return Fault(
        id: LoadingFault.fileMissing.id, message: "there is no such file", location: start,
        remedy: "Create it, or correct the folder that was given.")
    }
    return Fault(
      id: LoadingFault.fileUnreadable.id,
      message: "cannot be read: \(String(cString: strerror(number)))",
      location: start, remedy: "Check the permissions of the file and of its folder.")
  }

  static func tooLarge(_ name: String, bytes: Int) -> Fault {
    Fault(
      id: LoadingFault.fileTooLarge.id, message: "larger than \(bytes >> 20) MiB",
      location: Location(file: name, line: 1, column: 1),
      remedy: "Check that this is the file you mean; split it if it is.")
  }

  static func ignored(_ name: String) -> Fault {
    Fault(
      id: LoadingFault.fileIgnored.id, severity: .warning, message: "this file is not read",
      location: Location(file: name, line: 1, column: 1),
      remedy: "Check its name, ending and folder, or move it elsewhere.")
  }

  static func misnamed(_ name: String, id: String, at place: Location?) -> Fault {
    Fault(
      id: LoadingFault.fileName.id, message: "the file \(name).yaml holds the id \"\(id)\"",
      location: place, remedy: "Rename the file to \(id).yaml, or correct the id.")
  }

  static func notText(at place: Location) -> Fault {
    Fault(
      id: LoadingFault.fileNotUTF8.id, message: "a byte that is not UTF-8 text", location: place,
      remedy: "Save the file in the encoding UTF-8.")
  }
}
