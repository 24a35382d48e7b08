package org.candour.scoring.scores.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes scores to the response without parsing them. */
final class ScoreListWriter extends AbstractHttpMessageConverter<ScoreList> {

    ScoreListWriter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ScoreList.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ScoreList readInternal(Class<? extends ScoreList> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("scores are only written", message);
    }

    @Override
    protected void writeInternal(ScoreList scores, HttpOutputMessage message) throws IOException {
        scores.writeTo(message.getBody());
    }

}
