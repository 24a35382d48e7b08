package org.candour.scoring.methodologies.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Takes the text of a methodology as it is, up to the limit of a body. */
final class UploadedTextReader extends AbstractHttpMessageConverter<UploadedText> {

    UploadedTextReader() {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_YAML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == UploadedText.class;
    }

    @Override
    protected boolean canWrite(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected UploadedText readInternal(Class<? extends UploadedText> type, HttpInputMessage message)
            throws IOException {
        return new UploadedText(message.getBody().readAllBytes());
    }

    @Override
    protected void writeInternal(UploadedText text, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("an uploaded text is only read");
    }

}
