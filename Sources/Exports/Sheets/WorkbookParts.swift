/// The parts of a workbook with one sheet that are the same for every sheet.
enum WorkbookParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  static let contentTypes =
    head + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(kind).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(kind).styles+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(kind).worksheet+xml"/></Types>
      """

  static let relations = relations([("officeDocument", "xl/workbook.xml")])
  static let workbookRelations = relations([
    ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
  ])

  private static func relations(_ targets: [(String, String)]) -> String {
    let lines = targets.enumerated().map { index, target in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(target.0)\" Target=\"\(target.1)\"/>"
    }
    return head + "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())"
      + "</Relationships>"
  }

  static func workbook(title: String) -> String {
    head + """
      <workbook xmlns="\(space)" xmlns:r="\(office)"><sheets>\
      <sheet name="\(escaped(sheetName(title)))" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
  }

  /// At most 31 characters, none of those that name places.
  private static func sheetName(_ title: String) -> String {
    let allowed = title.filter { !"[]:*?/\\'".contains($0) }
    return allowed.isEmpty ? "1" : String(allowed.prefix(31))
  }

  /// Style 0 is plain, 1 bold, from 2 on one for each number format.
  static func styles(_ formats: [String]) -> String {
    let numbers = formats.enumerated().map { index, format in
      "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(escaped(format))\"/>"
    }.joined()
    let cells = formats.indices.map {
      "<xf numFmtId=\"\(164 + $0)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
        + "applyNumberFormat=\"1\"/>"
    }.joined()
    let numFmts =
      formats.isEmpty ? "" : "<numFmts count=\"\(formats.count)\">\(numbers)</numFmts>"
    return head + """
      <styleSheet xmlns="\(space)">\(numFmts)<fonts count="2"><font><sz val="11"/>\
      <name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1">\
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(formats.count + 2)">\
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
      <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\(cells)</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      </styleSheet>
      """
  }

  /// A, B … Z, AA: the letters of a column.
  static func column(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? letter : column(index / 26 - 1) + letter
  }

  /// XML text; what XML 1.0 has no place for becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        escaped += "\u{FFFD}"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
