package org.candour.scoring.scores.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import org.candour.scoring.scores.ScoreDocument;

/** Writes scores to the response without parsing them: one, or a list. */
final class ScoresWriter extends AbstractHttpMessageConverter<Object> {

    ScoresWriter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ScoreList.class || ScoreDocument.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("scores are only written", message);
    }

    @Override
    protected void writeInternal(Object scores, HttpOutputMessage message) throws IOException {
        if (scores instanceof ScoreList list) {
            list.writeTo(message.getBody());
        } else {
            ((ScoreDocument) scores).writeTo(message.getBody());
        }
    }

}
