package dev.pinbridge.graphql.relay;

import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/// Lets an operation load its associations one after the other, on the thread it runs on. All at once they would
/// take several connections for one reader, and one that is answered early could cut the keys of another in two.
@Component
final class BatchesOneByOne implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
            controllers.setBlockingMethodPredicate(method -> !method.hasMethodAnnotation(BatchMapping.class)
                    && !isAnsweredLater(method.getReturnType().getParameterType()));
        }
        return bean;
    }

    /// Whoever answers like this sees to the threads.
    private static boolean isAnsweredLater(Class<?> answer) {
        return CompletionStage.class.isAssignableFrom(answer) || Publisher.class.isAssignableFrom(answer);
    }
}
