// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <iterator>

namespace swingbridge::people {

// Names of the lab's people, in the script they are written in and as their mail address spells them.
struct Name
{
    const char16_t *written;
    const char16_t *spelled;
};

inline constexpr Name given[] = {
    {u"Anna", u"anna"}, {u"Bjørn", u"bjorn"}, {u"Chloé", u"chloe"}, {u"Dmitri", u"dmitri"}, {u"Élise", u"elise"},
    {u"Fatima", u"fatima"}, {u"Günther", u"guenther"}, {u"Hanna", u"hanna"}, {u"Işık", u"isik"}, {u"Jorge", u"jorge"},
    {u"Klára", u"klara"}, {u"Łukasz", u"lukasz"}, {u"Mette", u"mette"}, {u"Núria", u"nuria"}, {u"Ólafur", u"olafur"},
    {u"Priya", u"priya"}, {u"Quỳnh", u"quynh"}, {u"René", u"rene"}, {u"Søren", u"soren"}, {u"Tomáš", u"tomas"},
    {u"Umar", u"umar"}, {u"Vlad", u"vlad"}, {u"Wei", u"wei"}, {u"Xavier", u"xavier"}, {u"Yūko", u"yuko"},
    {u"Zoë", u"zoe"}, {u"Aino", u"aino"}, {u"Gunnar", u"gunnar"}, {u"Misaki", u"misaki"}, {u"Noor", u"noor"}, {u"Omar", u"omar"},
};

inline constexpr Name family[] = {
    {u"Andersen", u"andersen"}, {u"Brown", u"brown"}, {u"Çelik", u"celik"}, {u"Dąbrowski", u"dabrowski"}, {u"Evans", u"evans"},
    {u"Fischer", u"fischer"}, {u"García", u"garcia"}, {u"Hansen", u"hansen"}, {u"Ivanov", u"ivanov"}, {u"Jørgensen", u"jorgensen"},
    {u"Kowalska", u"kowalska"}, {u"Lindström", u"lindstrom"}, {u"Müller", u"mueller"}, {u"Nguyễn", u"nguyen"}, {u"O'Neill", u"oneill"},
    {u"Petrov", u"petrov"}, {u"Rossi", u"rossi"}, {u"Sørensen", u"sorensen"}, {u"Tanaka", u"tanaka"}, {u"Wójcik", u"wojcik"},
    {u"Vogel", u"vogel"}, {u"Ibáñez", u"ibanez"}, {u"Mäkelä", u"makela"}, {u"Raman", u"raman"}, {u"Dubois", u"dubois"},
    {u"Holm", u"holm"}, {u"Satō", u"sato"}, {u"Virtanen", u"virtanen"}, {u"Novák", u"novak"}, {u"Silva", u"silva"}, {u"Weiß", u"weiss"},
    {u"de Vries", u"devries"}, {u"Okafor", u"okafor"}, {u"Haddad", u"haddad"}, {u"Kim", u"kim"}, {u"Moreau", u"moreau"}, {u"Bianchi", u"bianchi"},
};

struct Place
{
    const char16_t *city;
    const char16_t *state;
    const char16_t *country;
    const char16_t *letters;
    int code;
    const char16_t *language;
    const char16_t *dial;
};

inline constexpr Place places[] = {
    {u"Berlin", u"Berlin", u"Germany", u"DE", 276, u"de-DE", u"+49 30 "},
    {u"København", u"Hovedstaden", u"Denmark", u"DK", 208, u"da-DK", u"+45 33 "},
    {u"London", u"Greater London", u"United Kingdom", u"GB", 826, u"en-GB", u"+44 20 "},
    {u"Redmond", u"WA", u"United States", u"US", 840, u"en-US", u"+1 425 "},
    {u"Lyon", u"Auvergne-Rhône-Alpes", u"France", u"FR", 250, u"fr-FR", u"+33 4 "},
    {u"Kraków", u"Małopolskie", u"Poland", u"PL", 616, u"pl-PL", u"+48 12 "},
};

inline constexpr const char16_t *departments[] = {u"Sales", u"Marketing", u"Finance", u"Human Resources", u"Production", u"Research", u"IT", u"Legal"};
inline constexpr const char16_t *titles[] = {u"Specialist", u"Team Lead", u"Manager", u"Engineer", u"Consultant", u"Assistant", u"Analyst"};
inline constexpr const char16_t *regions[] = {u"EMEA", u"Nordic", u"DACH", u"Americas", u"Asia", u"Iberia"};

} // namespace swingbridge::people
