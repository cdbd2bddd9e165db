// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ObjectPlaces.h"
#include "exports/XmlTokens.h"

#include <QXmlStreamReader>

namespace swingbridge {

//! The whole of a file through Qt's parser: slower, and right whatever stands in it.
class QtXmlTokens final : public XmlTokens
{
public:
    explicit QtXmlTokens(QIODevice &device, std::stop_token stop = {}) : m_places(device, std::move(stop)), m_xml(&m_places) {}

    //! Goes to the root element; false when the file declares a document type or holds none.
    bool enterRoot();
    //! Reads what stands behind the root.
    void leaveDocument();
    //! The file declares a document type; it is not read any further.
    bool hasDocumentType() const { return m_hasDocumentType; }
    QString errorText() const { return m_xml.errorString(); }
    bool isCut() const { return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; }
    //! At which byte each cs-object begins; to be believed only when there are as many as objects were read.
    const std::vector<qint64> &places() const { return m_places.places(); }

    bool nextChild() override { return m_xml.readNextStartElement(); }
    CsElement element() const override;
    QString name() const override { return m_xml.name().toString(); }
    QString attribute(QLatin1String name) override;
    void readText(TextSink &sink) override;
    void skip() override { m_xml.skipCurrentElement(); }
    void skipUnnested() override { m_xml.skipCurrentElement(); }
    qint64 offset() const override { return -1; }
    qint64 line() override { return m_xml.lineNumber(); }
    qint64 bytesRead() const override { return m_places.bytesRead(); }
    bool isBroken() const override { return m_xml.hasError() || m_hasDocumentType; }
    bool hasDeviceFailed() const override { return m_places.hasFailed(); }

private:
    ObjectPlaces m_places;
    QXmlStreamReader m_xml;
    bool m_hasDocumentType = false;
};

} // namespace swingbridge
