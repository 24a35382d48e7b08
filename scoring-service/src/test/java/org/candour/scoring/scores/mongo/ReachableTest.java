package org.candour.scoring.scores.mongo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonMaximumSizeExceededException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.support.event.Refused;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReachableTest {

    private static final int DUPLICATE = 11000;
    private static final int DISK_FULL = 14031;
    private static final int TOO_LARGE = 10334;

    @Test
    void answersWhatTheStoreAnswers() {
        assertThat(Reachable.call(() -> 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {DISK_FULL, 8, 50, 96, 133, 10107})
    void waitsForAStoreThatCannotWrite(int code) {
        assertThatThrownBy(() -> call(partly(null, code))).isInstanceOf(Unavailable.class)
                .hasMessage("the store cannot write: error " + code);
        assertThatThrownBy(() -> call(partly(null, DUPLICATE, TOO_LARGE, code)))
                .isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {TOO_LARGE, 17280, 17419, 17420, 121})
    void refusesADocumentThatTheStoreWillNeverTake(int code) {
        assertThatThrownBy(() -> call(partly(null, DUPLICATE, code))).isInstanceOf(Refused.class)
                .hasMessage("the store does not take the document: error " + code);
        assertThatThrownBy(() -> call(command(code))).isInstanceOf(Refused.class)
                .hasMessage("the store does not take the document: error " + code);
    }

    @Test
    void refusesADocumentThatIsTooLargeToBeSent() {
        assertThatThrownBy(() -> call(new BsonMaximumSizeExceededException("16 MiB")))
                .isInstanceOf(Refused.class).hasMessage("the document is too large for the store");
    }

    @Test
    void waitsWhereNothingIsConfirmed() {
        assertThatThrownBy(() -> call(new MongoTimeoutException("away"))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> call(command(DISK_FULL))).isInstanceOf(Unavailable.class);
        WriteConcernError unconfirmed = new WriteConcernError(64, "", "late", new BsonDocument());
        assertThatThrownBy(() -> call(partly(unconfirmed, TOO_LARGE))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> call(partly(null))).isInstanceOf(Unavailable.class);
    }

    @Test
    void leavesDoublesThatNobodyExpectedToTheNextTry() {
        MongoBulkWriteException doubles = partly(null, DUPLICATE);
        assertThatThrownBy(() -> call(doubles)).isSameAs(doubles);
    }

    private static void call(RuntimeException failure) {
        Reachable.call(() -> {
            throw failure;
        });
    }

    private static MongoCommandException command(int code) {
        return new MongoCommandException(new BsonDocument("code", new BsonInt32(code)), new ServerAddress());
    }

    private static MongoBulkWriteException partly(@Nullable WriteConcernError unconfirmed, int... codes) {
        List<Integer> all = Arrays.stream(codes).boxed().toList();
        List<BulkWriteError> errors = IntStream.range(0, codes.length)
                .mapToObj(i -> new BulkWriteError(all.get(i), "no", new BsonDocument(), i)).toList();
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, unconfirmed,
                new ServerAddress(), Set.of());
    }
}
