import Testing
import Wording

struct TemplateTests {
  @Test(arguments: [
    "", "plain", "{tier} costs {price}.", "{{not a name}}", "}}{{", "{{{a}}}", "{a}{b}{a}",
    "{count|one: {count} user|other: {count} users} work here",
    "{n|one: {n} пункт открыт|few: {n} пункта открыто|many: {n} пунктов открыто|other: {n} пункта}",
    "a | b: c, d", "{n|one: a|other: b}}}", "{service.name} {open-points}", "é e\u{301} \u{A0}",
  ])
  func `printing gives back what was parsed`(source: String) throws {
    #expect(try Template(parsing: source).description == source)
  }

  @Test func `layout inside a plural is the author's, not the reader's`() throws {
    let wide = try Template(parsing: "{n| one:  {n} user \n | other:\t{n} users }")
    #expect(wide.description == "{n|one: {n} user|other: {n} users}")
    #expect(try Template(parsing: wide.description) == wide)
  }

  @Test func `values and plural forms are known`() throws {
    let template = try Template(parsing: "{who}: {n|one: {n} of {all}|other: {n} of {all}} {price}")
    #expect(template.placeholders == ["who", "n", "all", "price"])
    #expect(template.pluralCategories == ["n": [.one, .other]])
  }

  @Test(arguments: [
    ("ab {name", Template.Fault.Kind.unclosed, 3),
    ("ab } c", .strayClosingBrace, 3),
    ("{}", .notAName(""), 1),
    ("ж {9lives}", .notAName("9lives"), 3),
    ("{a b}", .notAName("a b"), 1),
    ("{ a }", .notAName(" a "), 1),
    ("{имя}", .notAName("имя"), 1),
    ("{a{b}}", .notAName("a"), 1),
    ("{n:one}", .notAName("n:"), 1),
    ("costs {benefit, if set}", .condition("benefit, if set"), 6),
    ("{n|one a|other: b}", .missingColon("one a"), 3),
    ("{n|uno: a|other: b}", .unknownCategory("uno"), 3),
    ("{n|one: a|one: b}", .repeatedCategory(.one), 10),
    ("{n|one: |other: b}", .emptyForm(.one), 3),
    ("{n|one: {{|other: b}", .braceInForm, 8),
    ("{n|one: {m|one: a|other: b}|other: c}", .pluralInForm("m"), 8),
    ("{n|one: a", .unclosed, 0),
    ("{n|one", .unclosed, 0),
    ("{n|one: {n", .unclosed, 8),
  ])
  func `a fault tells what and where`(source: String, kind: Template.Fault.Kind, offset: Int) {
    let fault = #expect(throws: Template.Fault.self) { try Template(parsing: source) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
    #expect(fault?.message.isEmpty == false)
    #expect(fault?.remedy.hasSuffix(".") == true)
  }

  /// All short texts over the characters that mean something: none stops the parser, and what it
  /// takes survives printing.
  @Test func `every short text is parsed or refused, and print and parse are inverse`() {
    var texts = [""]
    var taken = 0
    for _ in 0..<6 {
      texts = texts.flatMap { text in ["{", "}", "|", "n", ":", " "].map { text + $0 } }
      for text in texts {
        guard let template = try? Template(parsing: text) else { continue }
        taken += 1
        #expect((try? Template(parsing: template.description)) == template, "\(text)")
      }
    }
    #expect(taken > 1000)
  }

  @Test func `a language says which forms it needs and which it never uses`() throws {
    let two = try Template(parsing: "{n|one: {n} user|other: {n} users}")
    let three = try Template(parsing: "{n|one: {n} пункт|few: {n} пункта|many: {n} пунктов}")
    for language in [Language.en, .de, .fr, .it] {
      #expect(two.flaws(in: language).isEmpty)
      #expect(
        three.flaws(in: language)
          == [.missingForms(of: "n", [.other]), .unusedForms(of: "n", [.few, .many])])
    }
    #expect(three.flaws(in: .ru).isEmpty)
    #expect(two.flaws(in: .ru) == [.missingForms(of: "n", [.few, .many])])
  }

  @Test func `a form that stands for several numbers shows the number`() throws {
    let hidden = try Template(parsing: "{n|one: a user|other: {n} users}")
    #expect(hidden.flaws(in: .fr) == [.hiddenNumber(of: "n")])
    #expect(hidden.flaws(in: .en).isEmpty)
    let beside = try Template(parsing: "{n} {n|one: user|other: users}")
    #expect(beside.flaws(in: .fr).isEmpty)
  }
}
