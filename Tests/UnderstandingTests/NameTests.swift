import ServiceCatalogue
import Testing
import Understanding
import Wording

/// Known people are found however their names are written or inflected.
@Suite struct NameTests {
  private static let people = [
    ("weber", "Dr Weber"), ("lang", "Ms Lang"), ("tom", "Tom"), ("sommer", "Mr Sommer"),
    ("vogel", "Ms Vogel"), ("hartmann", "Mr Hartmann"), ("roth", "Ms Roth"),
    ("reiss", "Mr Reiß"), ("sievers", "Ms Sievers"), ("jonas", "Jonas"), ("jana", "Jana"),
    ("mueller", "Ms Müller"), ("jaeger", "Mr Jäger"), ("schmidt", "Mr Schmidt"),
    ("neumann", "Ms Neumann"), ("stein", "Prof. von Stein"), ("zimmermann", "Ms Zimmermann"),
    ("koch", "Mr Koch"), ("hahn", "Ms Hahn"), ("julia", "Julia"), ("meyer", "Mr Meyer"),
  ].map { KnownPerson(id: $0.0, name: LocalizedText(.en, $0.1), role: .customer) }

  private static func found(_ name: String) -> String? {
    World.interpreter.person(called: name, among: people)?.id
  }

  @Test(arguments: [
    ("Вебер", "weber"), ("вэбер", "weber"), ("Ланг", "lang"), ("Том", "tom"), ("Зоммер", "sommer"),
    ("Фогель", "vogel"), ("Хартманн", "hartmann"), ("Хартман", "hartmann"), ("Рот", "roth"),
    ("Райс", "reiss"), ("Зиверс", "sievers"), ("Йонас", "jonas"), ("Яна", "jana"),
    ("Мюллер", "mueller"), ("Егер", "jaeger"), ("Шмидт", "schmidt"), ("Нойман", "neumann"),
    ("Штайн", "stein"), ("Циммерман", "zimmermann"), ("Кох", "koch"), ("Хан", "hahn"),
    ("Юлия", "julia"), ("Майер", "meyer"), ("Мейер", "meyer"),
  ])
  func `a name is known in Russian letters`(name: String, id: String) {
    #expect(Self.found(name) == id)
  }

  @Test(arguments: [
    ("доктор Вебер", "weber"), ("д-р Вебер", "weber"), ("госпожа Ланг", "lang"),
    ("г-жа Lang", "lang"), ("Dr. Weber", "weber"), ("doctor weber", "weber"),
    ("доктору Веберу", "weber"), ("Вебера", "weber"), ("Томом", "tom"), ("Frau Vogel", "vogel"),
  ])
  func `a title and a case do not hide the name`(name: String, id: String) {
    #expect(Self.found(name) == id)
  }

  @Test(arguments: ["Тим", "Ланге", "Бергер", "доктор", "г-жа", "", ".", "Рота Вебер", "Веб"])
  func `another name is nobody known`(name: String) {
    #expect(Self.found(name) == nil)
  }

  @Test func `a name that two people share in sound is nobody's`() {
    let two = ["Weber", "Veber"].map {
      KnownPerson(id: $0.lowercased(), name: LocalizedText(.en, $0), role: .user)
    }
    #expect(World.interpreter.person(called: "Вебер", among: two) == nil)
  }

  @Test func `the speaker of a line is known with title and in Russian letters`() {
    let line = "доктор Вебер: это медленно"
    let found = World.interpreter.speaker(of: line, among: Self.people)
    #expect(found?.person == "weber")
    #expect(found?.rest == "это медленно")
    #expect(World.interpreter.speaker(of: "заметка: медленно", among: Self.people) == nil)
  }
}
